language: en
source-language: uk
date: 2017-12-08
origin: written
title: budget of a monitoring mission

VIENNA, Dec. 8, 2017 (Ukr-Svit) — Diplomats from 57 countries failed on Friday to agree on a budget for border monitors, and a U.S. senator who had flown in for the session left before it was over.
“I came for an answer,” said U.S. Sen. Carol Whitfield (D-Ohio). “I got an hour of applause and an envelope.” The envelope held a draft. It ran to 93 pages.
The Organization for Security and Co-operation in Europe (OSCE) takes such decisions by consensus. One delegation after another rose to praise the monitors; one, which had had doubts since the summer, did not. A European diplomat, an old hand, called it “the usual step-by-step retreat.”
A UN envoy, Einar Thoresen of Norway, urged the delegates to try again on the eve of the winter recess, which begins on Saturday, Dec. 23. So did a British MP, an ex-minister whose note from No. 10 was passed along the benches from hand to hand.
Ukraine’s envoy, Bohdan Sereda, spoke last:
“There are 1,100 men and women out there tonight. They count. That is their whole job: to count trucks, trains, coffins.
“If we stop paying them, nobody will count. Is that what we want?”
Nobody answered. The session closed at 6:45 p.m., a day after it had begun, without a vote.
The mission costs €105.5 million a year, about the price of two miles (3.2 km) of highway, as Sereda likes to say. Its present budget lasts until March 31. Will the mission survive that date? “We shall see,” the chairman, an Austrian with an Australian passport as well, told reporters. “Maybe it will, maybe it won’t — no, strike that. It will.”
