language: en
source-language: uk
date: 2017-06-22
origin: written
title: return of a stolen icon

KYIV (Kultura-Inform⟦dateline-debris|) .—|) —⟧ An 18th-century icon that was stolen from a wooden church in the Carpathians has come home from Copenhagen, 24 years after a thief carried it off under his coat.
The icon of Saint Nicholas was handed over at the Danish Embassy on Thursday. It will be shown to the press in the Lavra museum on ⟦relative-day-gloss|Friday, June 23 (tomorrow)|Friday, June 23|Friday⟧, and returns to the village of Yasinia in August.
It had been bought in good faith by ⟦self-gloss|Jens Krogsgaard (Jens Krogsgaard)|Jens Krogsgaard⟧, a retired dentist, at ⟦article|a auction|an auction⟧ in 1996. He paid ⟦digit-script|３,２００|3,200⟧ kroner.⟦stray-fragment| It was.|⟧ Last year his daughter saw a photograph of it in ⟦doubled-word|a a|a⟧ database of stolen art.
“He telephoned the same evening,” said Myroslava Tymkiv of the Culture Ministry, who went to ⟦garbled-name|Kopenhaheni|Copenhagen⟧ twice to examine the panel. “He asked for nothing except a good copy.” Tymkiv told reporters:
⟦unquoted-speech|There is a burn in the lower corner, from a candle that fell in 1911. The priest wrote about it in the parish book. When I saw the burn, I knew that the search was over.|“⟪⟫”⟧
The ⟦mixed-script|thіef|thief⟧ was never found. Police closed the case in 1999 after a ⟦x-and-x|long and long|long⟧ search on both sides of the border with Romania.
About 2,000 icons vanished from churches in western Ukraine in the 1990s. No more than 60 have been traced, most of them in Poland, Austria and Germany.⟦wire-boilerplate|
Source: Kultura-Inform. Photo: press service of the museum|⟧
