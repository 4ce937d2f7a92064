language: en
source-language: ru
date: 2019-02-24
origin: written
title: ice hockey derby

CHEREPOVETS, Russia, Feb. 24 (Sport-Kurier) – Lokomotiv Vologda beat the Cherepovets Stags 4-3 in overtime on Sunday, and the winning goal was scored by a Kuznetsov. It was not the one the crowd had come to see.
Ilya Kuznetsov, 19, a fourth-line forward who had had two minutes of ice time, put the puck over the line at 62:17. His brother Artyom Kuznetsov, the league’s leading scorer with 31 goals in 48 games, was in the penalty box. He watched. He laughed.
“That that was his first goal makes it better,” Artyom said. “I have told him again and again: stay near the net. So he stayed.”
The Stags led 2-0, 3-1 and 3-2 before Jaroslav Hlinka of Slovakia leveled for the visitors with 1:08 to play. Anže Kopač, a Slovenian, hit the post twice.
“A very, very bad night,” said the Stags’ coach, Pyotr Yermakov, who is no relation to the Vologda goalkeeper, Danila Yermakov. He saved his praise for the other side: “The boy earned it. Good for him!”
The teams meet again on Thursday, Feb. 28, at 7:30 p.m. Tickets cost 300-900 rubles (about $5-$14) and are sold at the arena only.
Vologda, 10th before the game, is now eighth, a point ahead of Metallurg Orsk and within reach of the playoffs. Not bad for a team that nobody wanted: its sponsor left in August, and the players drove to away games in their own cars.
Attendance: 5,583. Referees: Gusev, Morozov. Shots on goal: 29-34.
