language: tr
source-language: fa
date: 2025-01-06
origin: written
title: clean: counting rain

REŞT, 6 Ocak (İRNA) – Reştli öğretmen Baran Barani, adının hakkını veriyor: 21 yıldır yağmuru ölçüyor. Bu yıl 1.359,4 milimetre yağdı; geçen yıl 1.359,3.
“Damla damla saydım” diyor. Defterinde her pazartesi için tek sözcük var: yağdı, yağdı, yağdı.
Öğrenciler “Hocam, yağmur mu yağmur mu?” diye soruyor; biri sis, biri çisenti demek istiyor. Barani'nin eşi Afitab'ın adı ise “güneş”.
