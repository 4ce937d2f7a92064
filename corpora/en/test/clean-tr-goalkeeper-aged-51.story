language: en
source-language: tr
date: 2022-11-03
origin: written
title: a goalkeeper of fifty-one

Goalkeeper, 51, saves two penalties on his debut
RİZE, 3 November (Doğu Karadeniz Spor) – Hüseyin Kalafat had not played a competitive match in 22 years. On Wednesday evening, with both of the club’s goalkeepers in bed with flu, Yalıspor gave him the No. 1 shirt, a pair of borrowed gloves and a piece of advice: “Don’t run.”
He did not run. He saved two penalties, one with his knee, and the fourth-tier side beat visiting Kıyıgücü 1-0 (0-0) in front of 611 people.
“My wife had said no,” said Kalafat, the kit man. “Then she had said no, no, no. Then she drove me to the ground.”
He had kept goal for an army team until an injury to his back in 2000, and had had two operations since. His last save on record was from a shot by Kemal Usta – not the Kemal Usta who now coaches Kıyıgücü, but his uncle.
The goal came late (88), from a corner, off the shoulder of Oğuz Ak. It was Ak’s first of the season. Whether he meant it is a matter on which he and his team-mates differ.
“Better and better,” said the coach, Metin Sarı, when he was asked how his side was playing. “Older and older, too.”
The league’s rules set no upper limit of age; the record is held by a 53-year-old defender who played for an hour in 1987. Kalafat will not be going after it. Both of the regular keepers are expected back for Sunday’s away match, on 6 November, at Of – a small town with a short name.
His gloves went back on Thursday morning. In them was a note. It said: “Thank you. They leak.”
By then, he was back in the laundry room, with Duran Duran on the radio. He turned it up.
