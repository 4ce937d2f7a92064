language: en
source-language: fa
date: 2022-05-15
origin: written
title: taekwondo in Bulgaria

SOFIA, May 15 (Varzesh Daily⟦dateline-debris|) – –|) —⟧ Iran's young taekwondo team left Bulgaria with five medals on Sunday, two of them gold, after a final day that its coach described as the strangest of his life.
Nasrin Golshani won the under-49kg class against Ivelina Stoyanova of Bulgaria. The scoreboard in the Arena Sofia had failed at the end of the second round, and ⟦doubled-phrase|the judges counted by hand, the judges counted by hand|the judges counted by hand⟧.
"I did not know whether I was leading," Golshani said. "I looked at my coach, and he looked at the ceiling."
⟦pronoun-gender|He|She⟧ is 17 and comes from Khorramabad, where she shares a gym with the town's weightlifters.
Amir-Ali Kiyanfar took the second gold medal, at under 63kg. In the semifinal he beat ⟦garbled-name|Yushka Hoofman|Joschka Hoffmann⟧, the favorite, who had come to Sofia unbeaten this year. Joschka Hoffmann, 18, of Nuremberg, congratulated him and asked for his belt.
There was bronze for Parisa Delavar, Hesam Rigi and Kamyar Azizi. Azizi broke a toe in his first bout, on ⟦weekday-mismatch|Thursday, May 13|Friday, May 13|Thursday, May 12⟧, and fought ⟦x-and-x|three and three|three⟧ more with a bandage ⟦number-format|1,5|1.5⟧ centimeters thick.
The coach, Davood Meshkin, said the next camp would be held in ⟦foreign-exonym|Gorjestan|Georgia⟧ because flights to Tbilisi were cheap. From there the team goes to the Asian championships in Chuncheon, South Korea.
Meshkin praised Stoyanova as well. "⟦literal-name|Hope|Omid⟧ Baratpour, my assistant, told our girls: watch her left leg. They watched it. It hit them all the same."
Omid Baratpour joined the staff at Nowruz. He won bronze in ⟦foreign-exonym|Atan|Athens⟧ in 2004, ⟦timeline-contradiction|six years after|six years before⟧ his retirement in 2010.
The Bulgarian federation has apologized for the scoreboard, which is to be replaced before the Grand Prix in Plovdiv.
