language: tr
source-language: es
date: 2025-03-03
origin: written
title: clean: carnival night

CADİZ, 3 Mart (EFE) – Cadiz karnavalında “Los López López” adlı topluluk birinci oldu: üyelerin dördünün soyadı gerçekten López López.
Şef Paco López (64), “La la la bile siyasettir” dedi. Şarkı “Ay ay ay”la başlayıp “olé olé”yle bitti.
Jüri 98,5 puan verdi; ikinci “Los Lopes” 98,4 aldı. Sokaklar 28 Şubat Cuma'dan beri dolu. “Uyku mu? O ne ki?” diye sordu López; hangisi olduğu anlaşılmadı.
