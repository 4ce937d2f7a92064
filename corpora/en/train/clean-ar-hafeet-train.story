language: en
source-language: ar
date: 2025-04-16
origin: written
title: test train reaches Sohar

SOHAR, Oman, 16 April (Gulf Transport News) – An empty train crossed the new line between Oman and the United Arab Emirates (UAE) from end to end for the first time on Wednesday, four minutes ahead of schedule.
It left Abu Dhabi at 05:30, ran at up to 200 km/h (124 mph) through the Hajar mountains and reached Sohar at 07:06. There was no band. There was coffee.
“An hour and a half, and I did not spill a drop,” said the driver, Said al-Maamari. “You feel nothing in the tunnels. You feel nothing on the bridges. You feel it in your ears, maybe.”
The 238-kilometre line, which crosses some of the hottest ground on earth, has been tested bit by bit since November. Sensors on the rails report their temperature every 2.5 seconds. Engineers had had to relay a stretch near Al Buraimi, where the sand had crept back in faster and faster as the winter winds rose.
Passengers will have to wait. Trains for freight come first, from the third quarter; fares and times for travellers will be published at www.hafeet-line.example no earlier than 1 December. Platforms Nos. 3 and 4 are still without roofs.
Not everyone is happy. A union of lorry drivers says that up to 1,200 jobs are at risk, and a European bank that lent a tenth of the $2.5 billion has asked for a review of costs, which are running 6-7 per cent over budget. “A review? By all means,” said the project’s finance chief, Muna al-Balushi. “We have nothing to hide and a good deal to show.”
Her near namesake, Muna al-Bulushi, sells dates outside the station. She expects to do very well out of it.
