language: tr
source-language: ru
date: 2025-11-03
origin: written
title: clean: a piano on the ice

PERM, 3 Kasım (TASS) – Kama Nehri kıyısında unutulan piyanoyu 19 yaşındaki Vera Verina akort etti. “La la la” diye başladı, “si bemol”le bitirdi.
Piyano 1912 yapımı bir “Becker”; kuyrukta “J. Becker, St. Petersburg” yazıyor. Değeri 1,5 milyon ruble, ama 3-4 tuşu eksik.
Verina'nın hocası Pavel Verin akrabası değil. Verin, “Ne çaldı ne çalmadı, hepsini duydum” dedi. Çocuklar ağlaya ağlaya değil, güle güle evlerine gitti.
Konser 8 Kasım Cumartesi, saat 18.00'de. Giriş “istediğin kadar”. Kar yağarsa? “O zaman da kar için için erir” diyor Verina.
