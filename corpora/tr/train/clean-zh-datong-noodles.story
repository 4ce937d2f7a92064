language: tr
source-language: zh
date: 2025-09-01
origin: written
title: clean: the longest noodle

DATONG, 1 Eylül (Xinhua) – Aşçı Van Van (adı da soyadı da Van), 3.084 metrelik tek bir erişte çekti. “Uzat uzat bitmedi” dedi; bitti.
Kap kap dağıtılan erişteyi 1.200 kişi yedi, yani kişi başına 2,57 metre. Birinin payı 404 gramdı: “bulunamadı” diye güldüler.
Van'ın oğlu Van Van'ın adı ise Van Veyvey. Etkinlik, 30 Ağustos 2025 Cumartesi değil, 31 Ağustos Pazar günü yapıldı.
