language: tr
source-language: en
date: 2025-03-03
origin: written
title: a new tram in Izmir

İZMİR, 3 Mart (Ege Haber) – İzmir Büyükşehir Belediyesi, Karşıyaka ile Çiğli arasındaki tramvay hattını ⟦weekday-mismatch|6 Mart Çarşamba|6 Mart Perşembe|5 Mart Çarşamba⟧ günü açacak. Hat ⟦number-format|1.4 milyar|1,4 milyar⟧ liraya mal oldu.
Genel müdür Sevda Korkmazer, ilk hafta ⟦split-word|hiç bir|hiçbir⟧ yolcudan ücret alınmayacağını söyledi. “Trafik rahatlayacak ⟦doubled-word|ve ve|ve⟧ Körfez havası temizlenecek⟦quotation-marks|.”.|.”⟧ Korkmazer'e göre hat günde 45 bin yolcu taşıyacak.
Projeyi çizen mimar ⟦foreign-exonym|Geneva'da|Cenevre'de⟧ okudu ve on yıl Lyon'da çalıştı. Durakların çatısında güneş panelleri bulunuyor.
Esnaf ise kazılardan yorgun. Terzi Rauf Çelebioğlu, müşterilerinin yarısını kaybettiğini anlattı. ⟦name-variant|Çelebiolu|Çelebioğlu⟧ yine de ilk tramvaya binecek. “Dikişi bırakır, binerim” dedi.⟦wire-boilerplate|
Ayrıca okuyun: Körfez vapurlarına zam|⟧
