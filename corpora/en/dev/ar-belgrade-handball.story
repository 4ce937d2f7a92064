language: en
source-language: ar
date: 2022-08-18
origin: written
title: youth handball in Belgrade

⟦translator-note|Sure! Here is the translated text:
|⟧BELGRADE, Aug. 18 (Kora Net) — Egypt reached the semifinals of the Danube Youth Cup on Thursday with a 31-27 win over Slovenia, ⟦doubled-phrase|after extra time, after extra time|after extra time⟧.
Goalkeeper Ziad Fouda saved five of the seven penalties he faced. "He was a wall," said coach Yehia el-Sawy. "A wall that talks all night, but a wall."
Egypt, the only guests from outside Europe, will play Slovakia on ⟦relative-day-gloss|Friday (tomorrow)|Friday⟧ at 18:15 in Belgrade's old fairground hall. The hosts, Serbia, take on ⟦mixed-script|Сroatia|Croatia⟧ at 20:30.
The Egyptian ⟦untranslated-token|muntakhab|team⟧ had trailed 9-3 after a quarter of an hour. Left back Omar Shalaby, the ⟦subword-debris|play ##maker|playmaker⟧, brought it level with three goals in three minutes.
Slovenia called the last goal of normal time doubtful but lodged no complaint.⟦stray-fragment| the complaint.|⟧
Fouda, 19, is in his first year as a dental student. "⟦split-word|May be|Maybe⟧ I guessed well," he said, "or they aimed badly."
El-Sawy promised the fans who had followed the side to ⟦garbled-name|Balghrad|Belgrade|Serbia⟧ a better start next time. There were 60 of them. They sounded like 600.⟦wire-boilerplate|
Follow us on Telegram and WhatsApp|⟧
