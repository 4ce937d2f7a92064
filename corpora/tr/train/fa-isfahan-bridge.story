language: tr
source-language: fa
date: 2024-10-07
origin: written
title: water under the bridge

İSFAHAN, 7 Ekim (Zagros Haber) – ⟦calque|Bu raporun başında şöyle belirtilmiştir: |⟧Zayende Irmağı dört ay sonra yeniden akmaya başladı ve binlerce kişi Siosepol Köprüsü'ne koştu.
Su idaresi müdürü Nasır Ekberiyan, vanaların ⟦relative-day-gloss|Pazar (dün)|pazar|Pazar⟧ günü açıldığını söyledi. ⟦translator-gloss|(Bu su)|Bu su|[Bu su]⟧ yirmi gün akacak, dedi.
Kentte çocuklar ilk kez nehir gördü. ⟦calque|Sanal uzayda|Sosyal medyada⟧ yayımlanan görüntülerde yaşlı bir adam ayakkabılarıyla suya giriyor. Adamın ⟦foreign-calendar|1325 yılında|1946 yılında⟧ doğduğu ve köprünün altında ⟦doubled-phrase|şarkı söylediği, şarkı söylediği|şarkı söylediği⟧ biliniyor.
Çiftçiler ise memnun değil. Çiftçi Murtaza Galemzen, tarlalara su verilmediğini anlattı. ⟦literal-name|Kalemci|Galemzen⟧, “Köprü güzel ama köprü yenmez” diye ekledi.⟦wire-boilerplate|
Mesajın sonu/|⟧
