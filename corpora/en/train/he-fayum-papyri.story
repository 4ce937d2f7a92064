language: en
source-language: he
date: 2023-05-16
origin: written
title: joint catalogue of papyri

Cairo and Tel Aviv scholars to catalogue forgotten papyri
TEL AVIV, 16 May — A box of texts that lay unopened in a Tel Aviv cellar for 70 years is to be catalogued jointly with specialists in Cairo, the university library said on Tuesday.
The texts, bought from an antiquities dealer in 1951, come from a village in the Fayum oasis and record taxes, marriages and a quarrel about a donkey.
Eleven of the ⟦mixed-script|pаpyri|papyri⟧ are in Greek, the rest in Demotic. The oldest dates from the third century BC, and ⟦capitalization|From|from⟧ its hand it appears to be the work of a schoolboy.
“They are letters home, more or less,” said Noga Shenhav, the curator. “People complain about money. They always did.”
The German Egyptologist ⟦self-gloss|Dieter Lohmann (Dieter Lohmann)|Dieter Lohmann⟧, who will lead the work, said that ⟦untranslated-token|כתובות|inscriptions⟧ on the backs of several sheets were hidden by old glue.
He added:
⟦unquoted-speech|Nobody should pull at it ⟦translator-gloss|(the glue)|[the glue]⟧ with tweezers. We will use steam, and we will need patience. Two winters, I think.|“⟪⟫”⟧
Egypt’s antiquities service said in a statement that ⟦digit-script|٢٤|24⟧ fragments from the same archive are kept in its own stores⟦foreign-punctuation|،|,⟧ and that photographs would be exchanged by the end of the year.
Lohmann and Shenhav met their Egyptian partners at a workshop in ⟦garbled-name|Kahyer|Cairo|Egypt⟧ in March.
The ⟦invisible-character|cata\u{AD}logue|catalogue⟧ will be free to read on the library’s site. A UNESCO grant of €180,000 (about $196,000) covers the first year.
