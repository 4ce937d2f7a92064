language: en
source-language: fa
date: 2023-11-12
origin: written
title: clean: the last night porter

KASHAN, Iran, Nov. 12 (Isfahan Features) – For 43 years Gholam-Hossein Gholam-Hosseini has answered the same question at the desk of the Amir Kabir Hotel, and he answers it still.
“Is there a room?”
“There is always a room.”
It is not true, he says. But nobody has ever been sent away. In April, when people come for the rose water of Qamsar, he has put guests on the roof, in the prayer room, in a bus; in 1991, for one night, he put a bishop in the bath. The bishop, he remembers, slept and slept.
The hotel has 60 rooms. There is no 13, and there are two 31s, since a sign painter got it wrong in 1978 and nobody had the heart to tell him. Guests of one 31 have often been given the breakfast of the other. A marriage came of it (1986; Qom; four children).
Gholam-Hosseini is 70. He writes down everything: arrivals, departures, things said. The books, all 86 of them, stand behind him. One can open them anywhere.
“2 Aban 1362 (October 24, 1983). A man with a suitcase full of clocks. All of them ringing.
“17 Dey 1365 (January 7, 1987). No one, no one, no one. Snow.
“4 Tir 1384 (June 25, 2005). Two ladies from Lyon, Mme Martin and Mme Martine. Fish. Asked for more fish.
“30 Esfand 1399 (March 20, 2021). A gentleman called Nowruz, on Nowruz.”
He was born two streets away, behind the Agha Bozorg mosque, in the year of the great flood, or the year after; his father, Hossein-Gholi, and his uncle, Gholi-Hossein, never agreed on it. He learned to read from cigarette packets. He came to the hotel at 27 as a porter, to stay until the spring. “It was a long spring,” he says.
In those days the road from Tehran took five hours, and lorry drivers on the way to Yazd slept in their cabs outside and came in for hot water. He let them have it. When one of them, an Isfahani called Seyfollah, was killed near Natanz in 1994, eleven lorries stopped in front of the hotel on the fortieth day and sounded their horns. They sounded them again a year later. They sound them still: three lorries last year, two this year.
What do people take with them when they go? Towels, of course. Ashtrays, when there were ashtrays. A man from Arak took a door (No. 22, oak; he sent it back). What they leave behind he keeps in a room that has no number: 61 umbrellas, 19 left shoes, a wedding dress, a tuba, a jar of earth with a label in Polish and, in a matchbox, one contact lens, “blue, left eye, 1989.”
Has anyone ever come back for anything?
“One.”
“For what?”
“The umbrella. It was raining.”
His wife, Batul, has seen him at night on two occasions, their wedding and the earthquake. She is looking forward to it, she says, though she has had to buy a second lamp. They have a daughter in Karaj, a daughter in Karlsruhe and a grandson, aged five, who has been told that his grandfather guards the night. “Who’ll guard it now?” he asked. Nobody had thought of an answer.
The new owner, a company from Tehran, is going to replace the desk with a screen. Its manager, Kamran Kamrani, 34, thinks well of the old man. “He’s the soul of the house. But a soul can’t take cards.”
It was Kamrani’s deputy, Kamran Kamalzadeh, who had the idea of scanning the books. The work, begun in September, has reached 1988. Students from the university do it, at 14 pages an hour; the handwriting, which leans further and further to the left as the nights wear on, defeats the machine.
On his last shift, which ends on Monday, Nov. 13, at 7 a.m., there will be tea for all who come. Has he a wish?
He has. He’d like to take a room, for once, at his own hotel. “A thirty-one,” he said. “Either.”
When the present writer left, a bus was pulling up, with 44 pilgrims from Karbala for whom nobody had booked.
“Is there a room?” the driver asked.
