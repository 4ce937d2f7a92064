language: en
source-language: ar
date: 2024-04-22
origin: written
title: canal authority cuts its budget

Canal authority trims budget as ships take long way round
ISMAILIA, Egypt, April 22 (Trade & Tide) - With half its customers sailing round Africa, the authority that runs the Suez Canal cut its spending plans by 18.5% on Monday and told its 15,000 employees that their jobs were safe.
Receipts fell to $428.1 million in January from $803.9 million a year earlier, according to figures that the authority published in February. It has not published any since.
The cuts come in three parts: a dredger that had been ordered from a Dutch yard, a training college at Port Said and, in the words of an official, "everything with a ribbon on it." The new budget takes effect on Monday, July 1. It was approved 11-0, with one member abroad.
"Are we worried? We are. Are we afraid? No," said Adel Sobhy, the deputy chairman. "My grandfather saw it closed for eight years [1967-1975]. It opened again. It always will."
Shipping lines are in no hurry. The detour adds about 10 days and some 3,500 nautical miles (6,500 kilometers) to a voyage from Singapore to Rotterdam, and insurers ask up to 1% of the value of the hull for a trip through the Red Sea. A European line that went back in March turned round within a week. "Once bitten," its spokesman said, "is quite enough."
A U.S. admiral, an Indian and an Italian have all urged captains to sail in convoy. Some do. More and more do not.
In the cafes of Ismailia, pilots who used to take two ships a day play backgammon and wait. One of them, Hany, who gave only his first name because he is not allowed to speak to the press, was blunt. "The sea can be patient," he said. "The bank is not."
