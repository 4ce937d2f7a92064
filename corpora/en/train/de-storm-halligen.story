language: en
source-language: de
date: 2020-02-06
origin: written
title: weather, a storm is coming to the Halligen

HUSUM, Germany, Feb. 6 — The eleven families of Hallig Langeness are carrying their sheep, their flour and their grandmother's clock upstairs. The storm that the weather service expects on Sunday night has a name, Sabine, and a number, 3.5: the metres by which it may lift the North Sea over its mean high water.
⟦calque|Since 40 years|For 40 years⟧ Boy Paulsen has kept the gauge at Hilligenley. He wants to see the water before he believes it.
“⟦split-word|Every body|Everybody⟧ asks me if I'm afraid,” he said. “I was afraid in 1976. Since then I am only wet.”
The forecast of the service in Hamburg-St. Pauli puts the peak at 2.40 a.m. on ⟦weekday-mismatch|Monday, 11 February|Monday, 10 February|Tuesday, 11 February⟧. Gusts on Sylt and Helgoland could reach ⟦number-format|140,5|140.5⟧ kilometres an hour. ⟦capitalization|the|The⟧ service does not yet know about the Baltic.
Ferries from Dagebüll to Föhr and Amrum, and from Schlüttsiel to Hooge, will stop at noon on Sunday. Trains over the Hindenburg dam will run as long as the signals stand. Deutsche Bahn, which has cut down ⟦number-format|2.700|2,700⟧ trees along its lines in Schleswig-Holstein since October, called on people not to travel between ⟦foreign-exonym|Kopenhagen|Copenhagen⟧ and Hamburg before Tuesday.
In ⟦foreign-exonym|Den Haag|The Hague⟧, the Dutch ministry of waterways said that it would close the barrier on the Oosterschelde if Sabine kept her course.
⟦name-variant|Boi Paulsen|Boy Paulsen⟧ and his wife, Wiebke Paulsen-Tadsen, teach the only two pupils of the hallig. School is off from Saturday, and the pupils, Momme and Inken, will help with the sheep. ⟦pronoun-gender|He|She⟧ will sleep at the school on Sunday, Wiebke said, because somebody has to save the atlas, and her husband will be at his gauge.
The sea came over Langeness 19 times last winter.
