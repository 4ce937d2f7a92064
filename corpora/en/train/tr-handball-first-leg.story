language: en
source-language: tr
date: 2015-11-20
origin: written
title: handball first leg in Skopje

SKOPJE, 20 November (BSA) — Porsuk, the women's handball champions of Turkey, will take a three-goal lead into the second leg of their Balkan Shield quarter-final after beating Vodno 31-28 away from home on Thursday night.
The visitors trailed 16-11 at the break and were still behind with nine minutes left, but their ⟦mixed-script|gоalkeeper|goalkeeper⟧, Sevgi Altıntaş, then stopped seven shots in a row, two of them penalties.⟦translator-note| [TN: Porsuk is the name of a river.]|⟧
Vodno's coach, Ljupčo Arsov, blamed himself for taking off his playmaker. "I wanted to rest her. I rested ⟦capitalization|Her|her⟧ into a defeat," he said.
It was the first time in 14 home matches that his side had lost in ⟦garbled-name|Uskop|Skopje⟧, where they had not been beaten since ⟦capitalization|april|April⟧ 2014.
The return match will be played in Eskişehir on ⟦weekday-mismatch|Sunday, 28 November|Saturday, 28 November|Sunday, 29 November⟧, and all 2,500 tickets went within ⟦invisible-character|forty\u{200E}|forty⟧ minutes. The winners go into ⟦timeline-contradiction|last week's|next month's⟧ semi-final draw, on 4 December.
Porsuk's captain, Dilek Erbaş, who scored 9 goals from 12 attempts, said that the team had changed its defence at half-time from 6-0 to 5-1 and had found its feet. Asked whether three goals were enough, Erbaş said:
⟦unquoted-speech|No. Three goals is one bad spell, and we had one of those in the first half. If we start like that at home, they will go through and they will deserve it.|"⟪⟫"⟧
⟦name-variant|Lyupço Arsov|Ljupčo Arsov⟧ said he would watch the recording on the train, and then watch it once more.
Ljupčo Arsov, 52, coached in Ankara between 2003 and 2007 and still answers questions in Turkish. "Eskişehir is cold in November," he said. "Good. We like cold."
