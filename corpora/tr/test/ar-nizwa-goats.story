language: tr
source-language: ar
date: 2024-10-07
origin: written
title: goat market of Nizwa

NİZVA, 7 Ekim (Körfez Ajansı) – Umman'ın Nizva kentinde cuma keçi pazarı ⟦digit-script|٣٠٠|300⟧ keçiyle rekor kırdı. Satıcı ⟦self-gloss|Hilal el-Abri (Hilal el-Abri)|Hilal el-Abri⟧, keçilerin adını bilmeden satmadığını söyledi⟦foreign-punctuation|،|,⟧ alıcı da bilmek istiyor.
⟦calque|Bahsetmeye değer ki|Ayrıca⟧ pazar gün doğmadan kurulur. Bir keçi 200 riyale ⟦doubled-word|kadar kadar|kadar⟧ çıkıyor. Abri, en inatçısını ⟦foreign-exonym|Egypt'ten|Mısır'dan⟧ gelen bir doktora verdi.
Çocuklar ⟦split-word|hava limanına|havalimanına⟧ bile keçiyle geldi.⟦wire-boilerplate|
Devamını oku|⟧
