language: en
source-language: ru
date: 2021-03-18
origin: written
title: arbitration over a pipeline

THE HAGUE, March 18 (Delovoi Kurier) — An arbitration panel in The Hague has ordered a Russian contractor to pay 212.5 million euros to the Iraqi owner of a pipeline that was finished two years late, lawyers for both sides said on Thursday.
The three arbitrators (an Englishman, a European law professor from Lund and an Iranian-born engineer) split two to one. The dissenter, E. M. Aldington, wrote that the delay “had had many fathers.”
The pipeline runs 184 kilometers (114 miles) from Nasiriyah toward the Iranian border. It was to open on Friday, Sept. 1, 2017; in fact the first oil flowed on Monday, Sept. 2, 2019.
“We can not only pay, we can pay early,” the contractor’s spokesman, Valery Brusov, told The New York Times. “But first we want to know what we are paying for. [The owner] changed the route twice.
“We built it once, and we built it again. The drawings say ‘north of the canal.’ Then they say ‘south of the canal.’
“Now a panel tells us that we should have guessed.”
Asked whether the company would appeal, he was brief: “It will.”
The award is final under the rules of the Permanent Court of Arbitration (PCA), but a Dutch court can set it aside on narrow grounds: fraud, bias or a breach of due process. A challenge must be filed by June 18, three months after the award.
It is the second defeat for the company in less than a year. Last May it lost a case in Stockholm against a firm from Mali — not, as some websites reported, from Malta — over a bridge near Ségou.
