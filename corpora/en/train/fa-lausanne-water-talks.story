language: en
source-language: fa
date: 2021-11-14
origin: written
title: Harirud water talks in Lausanne

Negotiators pack for Lausanne as Harirud levels drop
MASHHAD, Nov. 14 (KNA⟦dateline-debris|)__|) —⟧ Water negotiators from Iran and Turkmenistan will meet in Lausanne, Switzerland, on Tuesday to discuss how ⟦doubled-word|to to|to⟧ share the shrinking flow of the Harirud River.
The Iranian team, led by Deputy Energy Minister Behrouz Saremi, leaves for ⟦garbled-name|Soyis|Switzerland|Lausanne⟧ ⟦relative-day-gloss|tomorrow (Monday)|on Monday|tomorrow⟧. The two sides plan two days of technical sessions and hope to sign a joint statement on Nov. 18.⟦stray-fragment| Is.|⟧
The Doosti Dam, which the neighbors built together, holds 310 million cubic meters⟦spacing| ,|,⟧ about a quarter of its capacity. Farmers downstream have been told not to plant rice.
Saremi told reporters at the dam that the drought had left no room for ⟦capitalization|posturing The|posturing. The⟧ aim, he said, was a timetable that people on both banks could trust.
He added:
⟦unquoted-speech|We are not asking anyone for a favor. The river has two banks, and it has one volume of water, which we can measure together. If we agree on the numbers, the politics will follow.|“⟪⟫”⟧
Turkmen officials have called the shortage ⟦foreign-punctuation|«|“⟧a shared misfortune⟦foreign-punctuation|»|”⟧ and asked for an independent survey of the reservoir. The last round, held in Ashgabat in March, ended without a deal after barely an hour.
