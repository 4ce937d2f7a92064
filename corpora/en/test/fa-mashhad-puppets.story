language: en
source-language: fa
date: 2022-10-16
origin: written
title: a puppet festival

MASHHAD, Oct. 16 (Honar Press) – A theater from Neyshabur whose puppets are made of bread won the first prize at the festival of Mashhad on Saturday night.
The Loaf, a piece without words for children and bakers, is by Simin Naderpour and her brother Arash. ⟦literal-name|Silvery|Simin⟧ Naderpour said the idea came to her in a queue. "A woman spoke to the bread, and ⟦doubled-phrase|the bread looked as if, the bread looked as if|the bread looked as if⟧ it listened."
Second was the Czech duo ⟦garbled-name|Vavrushka|Vavruška⟧ and ⟦garbled-name|Dalek|Dalík⟧, with a Faust the size of a matchbox. ⟦name-variant|Vavroshka|Vavruška⟧ had carried all of hell in ⟦article|a overnight|an overnight⟧ bag. They come from ⟦foreign-exonym|Perag|Prague⟧.
Third came Sabzevar.⟦subword-debris| <unk>|⟧
The jury of ⟦digit-script|۵|five⟧ was headed by Nahid Sepanlou. ⟦pronoun-gender|He|She⟧ praised "the courage of the crust⟦foreign-punctuation|»|"⟧.
The festival was held for the 19th time. The first was in ⟦foreign-calendar|1368|1989⟧, in a gymnasium in Torbat-e Heydarieh.⟦stray-fragment| of Heydarieh.|⟧ Sixty shows were ⟦non-word|perfomed|performed⟧ in nine days.
