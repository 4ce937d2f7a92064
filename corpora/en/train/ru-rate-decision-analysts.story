language: en
source-language: ru
date: 2024-10-25
origin: written
title: markets before and after a rate decision

MOSCOW, Oct 25 (Delo Markets) - The rouble gained 0.4% and shares fell on Friday after the central bank raised its key rate by two points to 21%, the highest since the rate was introduced in 2013, traders said.
At 1530 GMT the rouble stood at ⟦number-format|96,72|96.72⟧ to the dollar. The MOEX index was down ⟦number-format|2,6 %|2.6%⟧ at 2,659 points.
Most analysts had expected one point. “We got two, and a promise of a third,” said Regina Akhtyamova of Volga Capital. “The market was not impressed.”
Akhtyamova, who was born in Naberezhnye Chelny on the Kama, used to trade oil in ⟦foreign-exonym|Kopengagen|Copenhagen⟧. ⟦pronoun-gender|He|She⟧ expects 22% by December.
Builders suffered most: Samolyot Invest fell 5%, and LSR-Nord lost 6.1%. Gold miners rose. Polyus-Lena gained 1.8% because gold in London reached 2,740 dollars an ounce.
Inflation was running at 8.5% on Oct 21, the economy ministry said ⟦relative-day-gloss|on Wednesday (the day before yesterday)|on Wednesday⟧.
Alexei Sinitsyn, an economist in Samara, pointed out that deposits now pay more than most factories earn. ⟦literal-name|Titmouse|Sinitsyn⟧ has counted: a plant in Togliatti would have to double its margin, a dairy in Vologda to treble it, in order to beat a savings account.
“Why produce? Lie down, and the money comes,” he said. “But somebody must ⟦subword-debris|pro@@ duce|produce⟧ the bed.”
The yield of ten-year bonds rose to 16.9%.⟦repeated-sentence| The yield of ten-year bonds rose to 16.9%.|⟧ The next meeting is on ⟦weekday-mismatch|Thursday, Dec. 20|Friday, Dec. 20|Thursday, Dec. 19⟧.
In the afternoon, the deputy governor, Zabotin, answered questions in Nizhny Novgorod. Would the rate go to 25? “Ask me ⟦untranslated-token|poslezavtra|the day after tomorrow⟧,” he said.⟦wire-boilerplate| (Reporting by Delo Markets newsroom)|⟧
