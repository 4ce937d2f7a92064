language: en
source-language: fa
date: 2023-07-28
origin: written
title: a friendly with two blackouts

Sepahan win friendly of two cousins and two blackouts
ISFAHAN, July 28 (Goal Service) - Sepahan came from 2-0 down to beat Malavan 3-2 on Friday in a friendly match that was played, stopped, played and stopped again.
The floodlights failed at 20:15, and once more at 21:05. By then the home side had had four good chances and had taken none of them. It was end-to-end stuff all the same, and the crowd of 11,400 sang on and on: first for Sepahan, then for the visitors, then for the electrician.
Both goalkeepers are called Hosseini. Ali Hosseini, 22, let in three. Amir Hosseini, 35, let in two and stopped a penalty (his third of the summer). "He won. I lost," Ali said. "We are cousins, so Grandma won."
Malavan began in a 4-3-3 formation and ended in something closer to 9-0-1. Their new striker, who spent last season on Bora Bora, scored after six minutes with his first touch and after 31 with what may be his best. He is not the quickest, but he can not only shoot with either foot but also head the ball like a man six inches (15 centimeters) taller.
The winner came in the fourth minute of stoppage time (90+4). The referee, who is from Slovakia and not, as the scoreboard had it, from Slovenia, looked at his watch, at the lights, and at his watch again. Then he blew.
"It's a game of two halves, they say," said the Sepahan coach, Mohsen Dadkhah. "Tonight it was a game of five or six."
The sides meet again on Thursday, Aug. 3, at Bandar-e Anzali. Kickoff is at 18:30, in daylight. Supporters can follow it at @malavan_fans or under #derby_of_the_lamps.
