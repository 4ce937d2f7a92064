language: en
source-language: uk
date: 2023-11-22
origin: written
title: a hospital wing in Chernivtsi

CHERNIVTSI, Ukraine, Nov. 22 (Bukovyna News⟦dateline-debris|)__|) —⟧ A wing for burned patients opened at the regional hospital of Chernivtsi on Wednesday, with 24 beds, two baths from Denmark and a garden under glass.
The wing cost ⟦number-format|€ 3,2|€3.2⟧ million. Half of the money came from the canton of ⟦foreign-exonym|Tsiurikh|Zurich⟧, the rest from collections, among them one at a school in Storozhynets that had raised 14,000 hryvnias with ⟦x-and-x|cakes of cakes|cakes⟧.
“Glass was the hardest thing,” said the chief doctor, Larysa Pohribna. “Not to buy it. To dare it.”
⟦pronoun-gender|He|She⟧ said that the windows were covered with film and that the patients can be moved to the cellar in four minutes.
The first patient arrived ⟦timeline-contradiction|tomorrow morning|yesterday morning|on Tuesday morning⟧: a driver from Kramatorsk with burns on ⟦number-format|28 per cents|28 percent⟧ of his skin. Surgeons from the ⟦garbled-name|Inzelshpytal|Inselspital⟧ in Bern assisted by video in the operation. The Inselspital will train eight nurses in Switzerland next spring.
⟦calque|With tears in the eyes|In tears⟧, the architect, Oleksa Vorobkevych, thanked the gardeners. He had lost a brother, a welder, to burns. “Green is a medicine,” he said. ⟦name-variant|Vorobkevich|Vorobkevych⟧ has planned a second garden for the hospital of Kolomyia.
In the corridor hang photographs of the Cheremosh by ⟦literal-name|Peace|Myr⟧ Bezborodko. Myr Bezborodko, 9, was a patient here in 2022 and now wants to become a doctor, or a pilot⟦unbalanced-pair|”|⟧.
The old wing, of 1907, is to be repaired by 2025. The roof ⟦translator-gloss|(of the wing)|of the wing⟧ leaks.⟦wire-boilerplate|
Photo: Bukovyna News|⟧
