language: en
source-language: he
date: 2021-11-24
origin: written
title: basketball, injury before the semifinal

HAIFA, Nov. 24 (Gal Sport) — ⟦timeline-contradiction|A day after|A day before⟧ its State Cup semifinal, Maccabi Carmel has lost point guard Dre Whitfield to a torn ankle ligament, the club's doctor said Wednesday.
The American was hurt in practice ⟦relative-day-gloss|yesterday (Tuesday)|on Tuesday|Tuesday|yesterday⟧ when he landed on a teammate's foot after driving ⟦split-word|in to|into⟧ the lane.
⟦name-variant|Karmel|Carmel⟧ meets Hapoel Beit She'an in Tel Aviv on Thursday, Nov. 25, with tip-off at 8:45 p.m.
Coach Ronen Tzur called it the worst possible timing.
"He gives us ⟦x-and-x|energy and energy|energy⟧," Tzur said. "We had had a perfect month."
Tzur is likely to start 19-year-old Omri Gabay, who has played 41 minutes all season.
The teams last met on Nov. 7, when Carmel won ⟦spacing|84 - 79|84-79⟧ after trailing by 11 ⟦doubled-phrase|in the fourth quarter, in the fourth quarter|in the fourth quarter⟧. Whitfield scored 27.⟦stray-fragment| points.|⟧
"No excuses," said forward Tal Ben-Ari, whose three-pointer won that game. "We know how they play, and they know how we play."
Hapoel, which has never reached a final, will be without suspended center Marko Vuletić.
The other semifinal, between Ironi Sharon and Bnei Gilboa, ended 91-88 on Monday. The final is on Monday, Nov. 29.⟦wire-boilerplate|
Photo: Carmel Club Spokesperson's Office|⟧⟦translator-note|
(Translator's note: "Carmel" is the mountain on which Haifa stands.)|⟧
