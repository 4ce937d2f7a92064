language: en
source-language: he
date: 2018-07-03
origin: written
title: clean: archive bill

JERUSALEM, July 3 (Tamar Press) — After nine hours of debate, the Knesset on Tuesday gave a first reading to a bill that would open most state papers after 25 years instead of 50.
The vote was 47-44, with two abstentions. A third abstainer, as it turned out, had pressed the wrong button.
"It had had every chance to fail," said the bill's author, Dalia Rozner (Center Party). "So be it. It didn't."
Rozner, 52, a historian by training, has tried again and again to change the law of 1955. In 2013 a similar text died in committee; in 2016 it was withdrawn on the eve of the vote.
This time she was helped by an unlikely ally: a former censor. Col. (res.) Uri Rosner — no relation, and spelled with an "s" — told lawmakers that that secrecy had long since stopped protecting anyone.
"I will say it plainly.
"There were papers on my desk about the price of eggs. Someone [in the ministry] had stamped them 'top secret.' I had them in a safe, in a locked room, behind a guard.
"He was a nice guard."
The opposition can not only delay the second reading but also demand a review by the attorney general, an option it has used once, in 2004.
The State Archive, which holds some 400 million pages (about 28 miles, or 45 km, of shelves), said it would need an extra 31 employees. An estimate by the Finance Ministry puts the cost at 6.5 million to 8 million shekels a year.
The committee takes up the bill on Monday, July 9. Its agenda also lists: a one-year pilot; a European-style ombudsman; fees.
Asked if she was optimistic, Rozner thought for a while.
"More and more."
