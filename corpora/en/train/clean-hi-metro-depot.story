language: en
source-language: hi
date: 2023-03-02
origin: written
title: metro depot

NAGPUR, India, March 2 — The second depot of the Nagpur metro will cost 12 billion rupees, US$ 145 million, and hold 40 trains, the operator said on Thursday.
Tenders opened on February 26, 106 days after the first notice, and drew bids from firms in 9, 10 or 11 countries, depending on who counts. Lots 12, 500 and 731 found no taker.
In 2019, 200 families were moved from the site. Their new flats, in blocks 3, 5 and 7, measure 38.125 square metres each.
"I counted 1,250,000 bricks," said the foreman, who had scored 6, 4 and 2 in the office darts league. He uses version 2.100.300 of a spreadsheet that he wrote himself.
For complaints, call +91 712 555 014. The depot's old billiard tables were sold for $5 and 3 $10 vouchers.
An hour after the bids were read, a rival said it would go to court.
