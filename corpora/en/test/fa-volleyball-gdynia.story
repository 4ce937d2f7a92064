language: en
source-language: fa
date: 2024-09-03
origin: written
title: Iran without captain in Gdynia

GDYNIA, Poland, 3 Sept – Iran will start the Baltic Cup volleyball tournament without their captain, Bahram Golzari, who has been sent home with a broken finger, the team said on Tuesday.
They play ⟦mixed-script|Estοnia|Estonia⟧ on Wednesday and the hosts on Friday, 6 September. The final is on ⟦weekday-mismatch|Monday, 8 September|Sunday, 8 September|Monday, 9 September⟧.
Golzari, 30, hurt his hand in training last week. It was ⟦article|an harmless|a harmless⟧ block, the team doctor said, and a very unlucky landing. He has scored ⟦digit-script|۲۱۰۶|2,106⟧ points for his country.
The coach, ⟦unbalanced-pair|(|⟧an Italian who took over in May, said his side would miss the captain’s calm more than his points.
Luca Ferrandi told a news conference:
⟦unquoted-speech|You cannot replace a man like that, so we shall not try. It ⟦translator-gloss|(the team)|[the team]⟧ is young, it is loud, and from now on it will be louder. The boys will have to talk to one another on every ball.|“⟪⟫”⟧
The setter, Nima Rahbari, takes the armband. Two other Rahbaris, his brothers Sina and Mani, are also in the squad of 14.
Poland expect a full house for Friday’s match. This is the Iranians’ first visit to ⟦garbled-name|Lahstan|Poland⟧ since 2022, when they won 3-2 from two sets down.
⟦name-variant|Gulzary|Golzari⟧ flew to Tehran ⟦relative-day-gloss|last night (Monday)|on Monday night|last night⟧ for surgery. He hopes to be back by November.
