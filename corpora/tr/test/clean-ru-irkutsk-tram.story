language: tr
source-language: ru
date: 2025-05-05
origin: written
title: clean: line one

İRKUTSK, 5 Mayıs (TASS) – İrkutsk'ta 1 numaralı tramvayın 1 numaralı vatmanı Pyotr Petrov emekli oldu. Yerine kardeşi Petr Petrov geçti; pasaport memuru “o” harfini yazmamıştı.
Petrov, “Ding ding derim, yol açılır” dedi. 37 yılda 1.000.000 kilometreyi geçti: “git gel, git gel”.
Son sefer 4 Mayıs Pazar, saat 23.45'te. Yolcular pencere pencere el salladı. Bilet 35 ruble (indirimli 17,50).
