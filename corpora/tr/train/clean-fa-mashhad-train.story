language: tr
source-language: fa
date: 2024-10-07
origin: written
title: clean: the night train

MEŞHED, 7 Ekim (İRNA) – Tahran-Meşhed gece treninde görevli Rıza Rızai, 7 Ekim Pazartesi günü son seferini yaptı. Saat 19.30'da kalkan tren 7.45'te vardı.
Rızai, yol boyunca vagon vagon dolaşıp yolculara çay dağıttı. “Çay, çay, çay!” diye seslenişini herkes tanıyordu. Bir yolcu ona neden “çay çay” dediğini sordu; “Tek çay kimseye yetmez” yanıtını aldı.
Emekliye Kum'daki kardeşi Rıza Rezai de geldi; ikisi ikiz değil, yalnızca babaları adları karıştırmış.
“1001 gece” adlı seferlerde 1.001 bardak kırıldı. Geriye, Rızai'nin deyişiyle, “bir bir daha bir” kaldı.
