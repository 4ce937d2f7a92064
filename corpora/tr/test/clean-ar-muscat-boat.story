language: tr
source-language: ar
date: 2024-06-03
origin: written
title: clean: a boat named twice

MASKAT, 3 Haziran (ONA) – Umanlı denizci Said es-Said, ahşap teknesine “Sur Sur” adını verdi: Sur kentinden çıkıp Sur'a döndüğü için.
Tekne ay ay, çivi çivi kuruldu; 18 ay sürdü, 4.700 çivi gitti. Es-Said'in amcaoğlu Saîd Saidi gemiyi hindistan cevizi ipiyle dikmeyi önerdi ama “çok çok pahalı” bulundu.
İlk sefer 6 Haziran Perşembe. Rota: Sur-Maskat-Hasab; yani “git git bitmez” 600 kilometre. (Arapçada “sur”, duvar demek.)
Tekneyi görenler “Vay vay!” dedi. Es-Said ise “Daha ne ki!” diye güldü, “ikincisinin adı hazır: Sur Sur Sur.”
