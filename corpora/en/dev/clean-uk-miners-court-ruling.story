language: en
source-language: uk
date: 2019-10-23
origin: written
title: ruling on miners' unpaid wages

‘So be it,’ says judge as miners win back pay
KRYVYI RIH, October 23 (Dnipro Courier) — Six hundred iron-ore miners who stayed underground for nine days in May must be paid for every one of them, an appeals court ruled on Wednesday.
The company had argued that a strike is a strike. The court said no: the men had gone down for an ordinary shift, the lift had been switched off above them, and an order to stay had — “to put it mildly” — never been withdrawn.
“It may be that that was a mistake,” said Judge Iryna Polova. “It may be that it was not. The law asks only who held the key. If this costs the company 31.4 million hryvnias, so be it.”
The miners sang. Outside, in the rain, their wives had been waiting since 8:30 a.m.
“We ate what they lowered to us in buckets,” said Viktor Hrechka, 44, a drill operator. “Bread, lard, more bread. We slept side by side on the conveyor belt, forty of us.
“On the fifth day a boy of 19 began to cry. I told him: your grandfather sat here in ’68, and he came out.
“He asked me, ‘Did he get paid?’ I had no answer, no answer at all, until today.”
The ruling took effect immediately, but an application for review may be lodged within 30 days, i.e., by Friday, November 22. A spokesman for the company, who refused to give his name, said it would “study the text.”
The union’s chairman, Viktor Lysenko, no friend of Hrechka’s in quieter times, shook his hand. “Two Viktors,” he said. “One victory.”
