language: en
source-language: tr
date: 2015-06-04
origin: written
title: observers get ready for an election

DIYARBAKIR, June 4 (Reporters' Pool) - Three days before Turkey votes in a parliamentary election, an observer from Malta and an observer from Mali sat in a school canteen on Thursday and tried to fold a ballot paper.
It is more than a foot wide. It lists 20 parties. It must go into an envelope the size of a hand.
"It can be done," said Carmen Vella, a retired magistrate, on her fourth attempt. "It can be done. It can -- no."
Vella, 64, is one of some 130 people sent by the Organization for Security and Co-operation in Europe (OSCE) and its partners to watch the vote on Sunday, June 7. They will work in pairs, from 7 a.m. until the last box has been counted, in places as far apart as Edirne and Hakkari.
Their orders are short: see everything, touch nothing, say "thank you".
Her partner, Amadou Keita, has observed nine elections in six countries. He carries a thermos, a folding stool and a laminated card that reads "I am only looking" in Turkish, Kurdish and English. "In 2011, in Niger [not Nigeria, he stresses], a man gave me his vote to hold while he tied his shoe," he said. "I did not take it. The shoe took a long, long time."
The two had been told that that afternoon they would meet an adviser to the governor. He did not come. An aide did, with apologies, an hour and ten minutes late, and with a tray of baklava.
Was that a gift, within the meaning of Article 5(2) of the code of conduct? They looked at each other.
"It is an occasion," Vella said at last, "and not an inducement."
They each took one piece.
