language: en
source-language: fa
date: 2025-05-04
origin: written
title: clean: the week at the exchange

TEHRAN, May 4 (Bourse Today) – Shares on the Tehran exchange closed lower on Sunday for a third day running; steelmakers fell, banks fell, and what did not fall was not traded.
The TEDPIX lost 31,415 points, or 1.0%, to 3,110,004. Turnover was 101 trillion rials (10.1 trillion tomans; the rial and the toman differ by a zero, and, as brokers say, by much more than that).
Foolad-e Mobarak-e Khuzestan shed 4.4%, Foolad-e Mobarak 4.04%. Iran Khodro-ye Diesel was flat at 2,222.
“Sell, sell, sell. That’s all one hears,” said Sara Sarabi of the brokerage Sarmayeh. “To whom, though?” Her colleague Sina Sarabandi was buying. He buys on Sundays, he explained, because on Saturdays one must not, and on Mondays it’s too late.
The dollar stood at 82,800 tomans on the free market at 12.30 p.m., against 82,300 on Saturday, May 3. The Emami coin, 8.13 grams of gold, was down 500,000 tomans.
Q. Is it the talks?
A. It’s the talks about the talks.
Those were to be held in Rome on Saturday and have been put off “for logistical reasons” (Oman’s word). A fourth round would be, after Muscat, Rome and Muscat, the second in Rome, or the third in Muscat.
In the year that ended on March 20 the index had gained 24%, prices 37%. “So we are richer and poorer,” Sarabi said. “Half and half.”
The exchange will be closed on no day this week. It opens at 9.00 on Monday.
