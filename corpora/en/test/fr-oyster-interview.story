language: en
source-language: fr
date: 2025-01-23
origin: written
title: interview with an oyster farmer of Cancale

CANCALE, France, Jan. 23 — Solenn Kermarrec, 38, gave up a chair of mathematics in Rennes to raise oysters with her father. In December she was elected to head the growers of northern Brittany, by 112 votes to 109. She received us on her barge, at half past six, at the lowest tide of the month.
Q: Was the vote that close because you are a woman?
A: No. Because I am a mathematician. I told them what a kilo costs.
Q: What does it cost?
A: Five euros and ten cents, if my father is paid. He is not. At Rungis we get ⟦number-format|5,40|5.40⟧. In ⟦foreign-exonym|Bruxelles|Brussels⟧ the same kilo is on the table for ⟦number-format|32 €|€32⟧.
Q: Last winter sales were forbidden for a month.
A: Norovirus. The oysters were not ill. The drains were. The prefect, Mr. Gaubert-Roche, closed us from Saint-Malo to the Mont-Saint-Michel on 27 December, four days before the feast at which half of France eats oysters. Nine of our members have given up. We are asking the towns to pay, ⟦calque|the ensemble of|all⟧ the towns, Pontorson too.
Q: And will they pay?
A: Yes.
Q: When?
A: Ask me at the next spring tide.
Q: ⟦article|A honest|An honest⟧ answer, please.
A: In 2027.
Kermarrec ⟦split-word|can not|cannot⟧ be hurried. ⟦pronoun-gender|He|She⟧ turns the bags, of which there are 11,000, one by one, and strikes each with a bat to break the shells' edges. Her cousin, Maël Kermarec, who writes the name with one r less, follows with a lamp.
Q: You lost a fifth of the spat to the heat in 2022. What has changed?
A: ⟦quotation-marks|““|“⟧Everything,” my father would tell you. Me, I say: the cold weeks are gone. From 1991 to 2000 the sea off Cancale had 41 days below 8 degrees a winter. Now, 12. We shall put some of them deeper. I have written to a colleague in ⟦foreign-exonym|Gand|Ghent⟧, to a Dutchwoman at Yerseke and to the station at Arcachon.
Q: Are there thieves?
A: Each Christmas. Two tonnes went from Saint-Benoît-des-Ondes in one night. We put transmitters in false oysters. One was eaten in ⟦garbled-name|Lavale|Laval⟧. They tried; a dentist in Laval called the number that is printed on it.
Q: Do you eat them yourself?
A: Raw. Never with ⟦untranslated-token|échalote|shallot⟧.
Q: Never?
A: Twice. ⟦repeated-sentence|Never again, never again and never again|Never again⟧.
The tide turned ⟦timeline-contradiction|yesterday at 7:12, while we spoke|at 7:12, while we spoke⟧. ⟦name-variant|Solène Kermarrec|Solenn Kermarrec⟧ put on the kettle, and told us that the number 109 is prime. So is 7. One hundred and twelve, alas, is not.
