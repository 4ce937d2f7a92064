language: en
source-language: tr
date: 2017-02-02
origin: written
title: lorries stuck in snow at the Georgian border

KARS, Feb 2 (Doğu Haber) — More than 300 lorries bound for Georgia and beyond were stranded on a mountain road in eastern Turkey on Thursday after a metre of snow fell in a day and a half.
Drivers burned pallets to keep warm near the pass at Çıldır, 2,470 metres up. No deaths have been reported, but nine men were taken to hospital with frostbite and one with burns.
The temperature fell to -31.4C before dawn, the lowest in the province since ⟦capitalization|january|January⟧ 2006, and diesel froze in the tanks. “It turned to porridge,” said Şaban Koç, who was carrying ⟦mixed-script|tomatоеs|tomatoes⟧. “So did the tomatoes.”
The road was closed on Tuesday evening, ⟦timeline-contradiction|a day after|a day before⟧ the blizzard arrived on 1 February, and the regional governor’s office said most of those stuck had driven round the barrier. “We will talk about fines when they are warm,” a spokesman said.
A convoy of six ploughs set out from Ardahan at first light ⟦relative-day-gloss|today (Thursday)|on Thursday|today⟧ and had cleared ⟦doubled-phrase|eleven kilometres of road, eleven kilometres of road|eleven kilometres of road⟧ by noon. Behind it came ambulances, a fuel tanker and two vans of ⟦invisible-character|sol\u{AD}diers|soldiers⟧ with soup.
Hauliers on the far side fared better. The Georgian authorities in Tbilisi had stopped traffic on Monday, and an importer in ⟦garbled-name|Tifles|Tbilisi⟧ said his drivers were “sitting in a hotel, getting fat”.
More snow is forecast for the weekend.⟦stray-fragment| Has.|⟧ The lorries that can turn round are being sent to the crossing at Sarp, on the Black Sea, a detour of about 400 km (250 miles).
