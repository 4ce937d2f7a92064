language: en
source-language: ar
date: 2022-07-18
origin: written
title: clean: a postman in southern Lebanon

TYRE, Lebanon, July 18 (Levant Features) — Abu Abbas Abbas has delivered letters in the villages above Tyre for 38 years, and in the last three there has hardly been one to deliver.
“Stamps cost more than the letter is worth,” he says. “And the price of the petrol! It went up, it came down, it went up, it went up.”
He still drives to Qana, to Jwayya and to Maarakeh on Mondays, and to Bint Jbeil (30 kilometers) on Wednesdays. What he carries these days is medicine, keys, money from sons in Abidjan and, once, a tooth.
The post office in Tyre opened in 1911, when the town had a French, an Austrian and a Turkish one; it has had, since then, eleven directors, among them two named Haddad and two named Hadad. (One d, the older clerks insist, and one temper.)
There is a sorting table with 64 holes. There is a clock, which stopped at 3:10 in 2006. There are, in a drawer, 212 letters that could not be delivered, and Abu Abbas knows them all by heart.
He takes one out. It was sent from Dearborn, Michigan, in March 1987, to “Mother, the house with the blue door, near the spring”. He asked. There were four blue doors and three springs.
“Did you open it?”
“No.”
“Never?”
“Never ever.”
Another, from Freetown, is addressed to a man who had died by the time it came. His widow asked him to keep it. “She said, ‘As long as it is on the way, he is not quite gone.’”
The ministry plans to close 40 of 190 branches. The head of the union, Hala Itani, said the state would save “the price of one minister’s tires.” A spokesman, Jad Itany, who is no relation and is tired of being asked, declined to comment.
On Monday, Abu Abbas had one letter. It was for him. The ministry thanked him for his long, long service and hoped he would return the van.
