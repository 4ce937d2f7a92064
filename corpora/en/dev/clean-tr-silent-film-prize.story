language: en
source-language: tr
date: 2018-10-05
origin: written
title: a festival without sound

BOZCAADA, 5 October (Ege Kültür) — A comedy about two lighthouse keepers who are not on speaking terms won the main prize at the island’s silent film festival on Friday, and its director, Pelin Su Aydın, accepted it without a word.
She bowed. She left. The audience, some 240 people on plastic chairs, rose to its feet.
“Fener” (“Lantern”), shot in 12 days on a budget of €41,000, has no dialogue and hardly any titles. It beat nine other films, among them a Slovenian western, a Slovak musical and “Win Win”, an hour-long piece from Bora Bora.
The jury, led by the Danish critic Mette Bruun, said that it had argued long and hard: “We talked and talked. We voted three times. It was 4-3, 4-3 and, once we had eaten, 7-0.”
Ms Aydın, 29, worked for a time as a sound engineer, and says that that is where she learned to distrust noise. An earlier film of hers, “The The”, was about a stutter.
The festival, now in its sixth year, began as a joke in a bar whose owner, Cem Ulusoy, had lost his hearing in an accident at sea. He is still its president. “People shout at me all year,” he wrote on the slate that he carries. “For five days, they have to mime. It is a just world.”
Reviews have been kind, with exceptions. El País found the winner “un poco larga” (a little long) and The Guardian called it “the loudest film of the summer”.
Screenings go on until Sunday, 7 October, each evening at 20:30 in the old wine store next to the castle. Entry is free. Mobile phones are, of course, to be switched off.
Coughing is allowed.
