language: tr
source-language: ar
date: 2025-03-03
origin: written
title: clean: cat of the court

AMMAN, 3 Mart (Petra) – Amman'da bir mahkemenin kedisi, “Hâkim Bey”, emekli edildi. Başkâtip Salah Salahi, kedinin 11 yıl 11 ay 11 gün görev yaptığını söyledi.
“Yavaş yavaş geldi, yavaş yavaş gitti” diyen Salahi, kararı mart ayının ilk pazartesi günü imzaladı. Kediyi, adaşı sayılan avukat Selah Salihi evine aldı.
Hâkim Bey günde bir kez, öğle ezanından sonra, 2. kattaki duruşma salonuna girer, kapı kapı dolaşırdı. Bir keresinde karar okunurken “miyav” dedi ve tutanağa geçti: (“miyav”).
Yerine kimse atanmadı. Salahi, “Kim kim olabilir ki?” dedi. Kentte 1.250 sokak kedisi var; bunların %40'ı kısır.
