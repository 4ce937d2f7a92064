language: en
source-language: he
date: 2025-02-18
origin: written
title: a Haifa start-up listens to locusts

HAIFA, Feb. 18 (Gal Economics) — A company of 17 people that can hear a locust chew has raised $9 million to put its microphones into fields from Senegal to Rajasthan.
Arbeh Acoustics, founded in Yokneam in 2021, makes a sensor as big as a ⟦subword-debris|match@@ box|matchbox⟧ that hangs in a bush and tells a hopper's jaw from a beetle's. Two will do for a hectare. The money comes from the fund Carmel Seed and from a maker of ⟦split-word|green houses|greenhouses⟧ in Almería, Spain.
"A swarm begins with one insect that is too hungry," said Dr. Shulamit Peretz-Nagar, who runs the company. "We would like to meet that one." ⟦pronoun-gender|He|She⟧ studied the hearing of owls at the Technion and in ⟦foreign-exonym|Minkhen|Munich⟧, and still keeps two, on a balcony in Neve Sha'anan.
The first 400 sensors were hung last spring in the Negev, between Nitzana and Ezuz, and in the Wadi Araba. Of nine alarms, eight were locusts.⟦stray-fragment| insects.|⟧ The ninth was ⟦article|an herd|a herd⟧ of goats.
Kenya has ordered 1,500 for the counties of Marsabit and Turkana, where a swarm the size of Luxembourg ate the pasture in 2020. Their price, $70 apiece, is still too high, said Lemarti Lokwawi, who manages a co-operative of herders at Loiyangalani. "Seventy dollars is a goat," Lokwawi wrote in an email. "The goat can also hear."
The chief scientist, Boaz Or, agrees that the price must fall by half. "⟦repeated-sentence|Half and half and half|Half⟧," he said. His first name, he likes to tell investors, is that of a man with good fields. About ⟦literal-name|Light|Or⟧ he has no joke.
A rival from Bangalore, Tiddi Labs, listens to wings, not jaws. Its founder, Meenal Deshmukh, has hired two engineers from Haifa since ⟦foreign-calendar|Tishrei 5785|October 2024⟧. The Israel Patent Office will hear both sides on ⟦weekday-mismatch|Monday, March 11|Tuesday, March 11|Monday, March 10⟧.
The UN's Food and Agriculture Organization in Rome has tried the Israeli sensor in ⟦garbled-name|Nuakshut|Nouakchott⟧ and Djibouti. Results are promised for June. Nouakchott's alone ran to 60 pages.⟦wire-boilerplate|
For all the latest tech stories – click here|⟧
