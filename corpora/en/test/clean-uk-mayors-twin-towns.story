language: en
source-language: uk
date: 2023-05-22
origin: written
title: congress of twin towns

UZHHOROD, Ukraine, May 22 — How many towns in Europe are called Nové Mesto, Nové Město, Novo Mesto or Nove Misto? At least 19, and the mayors of eleven of them met here on Monday to compare budgets, bus routes and jokes.
Slovakia sent four, Slovenia one (the biggest, with 23,000 people), the Czech Republic three and Ukraine three. “Every year a letter for me goes to Slovakia,” said Marjan Kos, the Slovenian. “Every year a letter for them comes to me. We exchange them at this table.”
The congress was founded in 2004, a day after ten countries joined the European Union, by a mayor with too much time on his hands. So the story goes. In truth it was an EU-funded project, an €80,000 one, and it has outlived its funding by an unbroken 16 years.
This year’s theme is water. An 82-year-old pipe burst in Kos’s town in January; a 28-year-old one did in Jozef Kováč’s. Both, it turned out, had been laid by the same engineer. “My uncle,” said Kováč. “A good man,” said Kos.
There was one sour note. A delegate, an MP in Prague, told Radio Žurnál that the whole thing was “tourism.” The reply came within an hour, on the town’s account, @novemesto_ua: “Tourism? Yes! Come!”
The guests will visit the castle in Mukachevo on Tuesday, May 23, and plant a lime tree, the 12th of its kind. They go home on Wednesday.
Next year’s host, chosen by 6 votes to 5, is Nové Mesto nad Váhom. In 2025 it will be — for the first time — a Novo Mesto.
