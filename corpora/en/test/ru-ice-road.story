language: en
source-language: ru
date: 2022-02-02
origin: written
title: ice road opens late

YAKUTSK, Russia, Feb. 2 (North Line) — The ice road across the Lena opened on Wednesday, three weeks late.
Trucks of up to 20 tonnes may cross. ⟦calque|In the nearest time|Soon⟧ buses will follow, the road service said.
The chief engineer, Lyubov Skryabina, walked across first. ⟦pronoun-gender|He|She⟧ said the ice was 90 centimetres thick.
⟦calque|On the background of|Against the background of⟧ a warm autumn, ⟦calque|it became known about⟧ two cars that sank. ⟦calque|It is not excluded that|It is possible that⟧ the road will close in March.
