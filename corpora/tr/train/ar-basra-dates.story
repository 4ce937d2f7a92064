language: tr
source-language: ar
date: 2024-09-02
origin: written
title: date season in Basra

BASRA, 2 Eylül (Körfez Ajansı) – Irak'ın güneyinde hurma hasadı başladı. Ebu'l-Hasib'de bahçe sahibi ⟦self-gloss|Kerim Sabti (Kerim Sabti)|Kerim Sabti⟧, ağaçlarının üçte birinin tuzlu su yüzünden kuruduğunu söyledi.
Bakan ⟦calque|basın açıklamalarında|basına yaptığı açıklamada⟧ şunları söyledi: “⟦split-word|Bir kaç|Birkaç⟧ yıl sabredin.” Köylüler ise sabrın da tuzlu olduğunu söylüyor⟦foreign-punctuation|؛|;⟧ kanallar temizlenmedikçe hurma küçük kalacak.
⟦calque|Belirtmeye değer ki|Ayrıca⟧ kentte eskiden on milyon ağaç vardı. Şimdi bu sayı ⟦digit-script|٣|3⟧ milyona indi.
Sabti'nin oğlu Haydar, hurmadan sirke yapmayı öğrendi ve ürünü ⟦foreign-exonym|Dubayy'a|Dubai'ye⟧ satıyor. Haydar'ın annesi ⟦x-and-x|güzel ve güzel|güzel⟧ bir fikir olduğunu düşünüyor. ⟦repeated-sentence|Sirke şişesi beş dolar. Sirke şişesi beş dolar.|Sirke şişesi beş dolar.⟧
