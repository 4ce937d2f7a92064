language: en
source-language: es
date: 2025-01-13
origin: written
title: Aragon prepares for snow

ZARAGOZA, Spain, Jan. 13 — ⟦timeline-contradiction|In the wake of|Ahead of⟧ a snowstorm that is due on Wednesday, Jan. 15, the government of Aragon on Monday sent 74 ⟦x-and-x|plows and plows|plows⟧ to the mountains and asked schools to prepare for lessons at home.
Forecasters expect up to 18 inches (45 centimeters) above 3,000 feet, with gusts of 60 mph in the Ebro valley. In ⟦mixed-script|Τeruel|Teruel⟧, where the mercury fell to minus ⟦subword-debris|8 @.@ 5|8.5⟧ degrees Celsius overnight, pipes had already burst in two clinics.
"Don't drive unless you must," said Blanca Lafuente, the region's emergency chief. "And if you must, think again."
She told a news conference at ⟦spacing|7 : 15|7:15⟧ a.m. that 31 mountain ⟦untranslated-token|carreteras|roads⟧ would close from Tuesday evening. Lafuente then turned to the villages:
⟦unquoted-speech|Every one of them has salt, has fuel and has a telephone that works. I know, because I have called all 96 ⟦translator-gloss|(of them)|of them⟧ myself.|"⟪⟫"⟧
Shepherds around Gúdar and Valdelinares were bringing down their flocks. "My father lost 40 ewes in 2001," said one of them, Isidro Gascón, who has 600⟦unbalanced-pair|(|⟧. "I would rather lose a day."
The storm has been named Benedicta⟦translator-note| [Note: the spelling of the name is unclear in the original]|⟧. It formed off Newfoundland over the weekend and will reach Galicia first.
Rail operators said trains between Zaragoza and Valencia might run late or not at all. Ski resorts, by contrast, were looking forward to it: Javalambre has had no natural snow since Christmas.
By Friday, the cold will ease. Then, Lafuente said, comes the mud.
