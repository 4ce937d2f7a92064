language: en
source-language: ar
date: 2021-11-30
origin: written
title: clean: questions and answers about the winter vaccine

AMMAN, Nov 30 (Health Desk) – The ministry of health on Tuesday answered readers’ questions about this winter’s influenza jab. Dr. Lina Nimri of the Zarqa vaccination centre and Dr. Lina Nimr of the Prince Hamzah Hospital took turns.
I have had COVID-19. Can I have the flu jab as well?
Nimri: Yes.
On the same day?
Nimri: Yes. One in each arm.
Does it hurt?
Nimr: A bit. Less than the flu.
I am allergic to eggs.
Nimr: Tell the nurse. In nine out of ten cases you can have it, and you will be asked to stay for half an hour rather than a quarter of an hour.
My son is six months and three days old. Is he too young?
Nimri: No. From six months on he may have it, in two halves, four weeks apart.
Where do I go?
Nimri: To any of 94 centres, from Irbid to Aqaba; they are open from Sunday to Thursday, 8.30-14.30. In Ma’an there is a bus. It stops at Shobak, at Wadi Musa and wherever you wave.
Why is it called influenza?
Nimr: In the Italy of the Middle Ages people thought it came from the influence – influenza – of the stars.
And does it?
Nimr: No.
The ministry has ordered 200,000 doses, twice as many as in 2020. Priority is given to people over 60, to pregnant women, to the chronically ill and to those who care for them. “The carers always forget themselves,” said Nimri. “Always, always.”
The two doctors are often mixed up. Nimr means tiger; Nimri, roughly, tiger-like. “I am the tiger,” said Nimr. “She is like me.”
