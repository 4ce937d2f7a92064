language: en
source-language: es
date: 2023-02-08
origin: written
title: end of a strike at a lithium plant

Bolivian lithium workers end nine-day strike
LA PAZ, Feb. 8 (Altiplano) — Workers at a lithium plant on the Uyuni salt flat restarted their pumps on Wednesday after a strike of nine days over wages⟦spacing|.The|. The⟧ company had threatened to fly in technicians from Chile.
Under a deal signed before dawn, basic pay rises 6.5 percent and the operator, Salmuera del Sur, will hire 120 people from Colcha K and San ⟦mojibake|CristÃ³bal|Cristóbal⟧.
Output had fallen by 40 ⟦untranslated-token|por ciento|percent⟧, according to Eusebio Mamani, the union's general secretary.
"We asked for 12 and got six and a half," ⟦name-variant|Mamany|Mamani⟧ said. "Nobody is dancing, but nobody is hungry either."
A mediator from the ⟦self-gloss|ILO (ILO)|ILO⟧, the U.N. labor agency, had shuttled between the two camps since Friday; Mamani praised her patience.⟦stray-fragment| Himself.|⟧
The workers also won new ⟦x-and-x|boots and boots|boots⟧ and a doctor on every shift. Two men were burned in ⟦capitalization|january|January⟧ when a hose burst and hot ⟦subword-debris|▁brine|brine⟧ sprayed over a walkway.
Salmuera said in an e-mail that it would "honor every line" of the accord. It did not say what the stoppage had cost, though analysts in Santa Cruz put the loss at $2 million to $3 million.
Bolivia holds some of the largest lithium deposits in the world but exports far less of the metal than Chile or Argentina. The plant, 11,995 feet (3,656 meters) above sea level, ships its carbonate by truck to the Pacific port of Iquique.
"In the end, we sat face to face," Mamani said, "and that was that."⟦wire-boilerplate|
(c) Agencia Altiplano nrv/jcm|⟧
