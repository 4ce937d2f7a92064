language: en
source-language: ar
date: 2021-06-10
origin: written
title: families wait for prisoner talks

ADEN, June 10 (Yemen Dispatch) — Relatives of prisoners held in Yemen’s war gathered in Aden on Thursday, ⟦timeline-contradiction|four days after|four days before⟧ negotiators are due to meet in Muscat to exchange lists of names.
The talks in the Omani capital, set for Monday, June 14, would be the first ⟦x-and-x|direct and direct|direct⟧ contact on the issue since a swap in October freed more than 1,000 people.
A UN mediator, Birgitte Holmberg, met the families in a school hall. “You have waited long enough,” Holmberg told them, in Arabic.
The government list, ⟦unbalanced-pair|(|⟧drawn up by the Interior Ministry, holds ⟦digit-script|٩٣٦|936⟧ names. The Houthi list has not been published.
Among those waiting was ⟦self-gloss|Umm Walid (Umm Walid)|Umm Walid⟧, whose two sons disappeared at a checkpoint near Taiz on ⟦weekday-mismatch|Monday, March 4, 2018|Sunday, March 4, 2018|Monday, March 5, 2018⟧. She ⟦mojibake|wonâ€™t|won’t⟧ go home, she said, until she hears their names read out.
⟦name-variant|Holembergh|Holmberg⟧ declined to set a deadline. Speaking to reporters at the airport, the mediator said:
⟦unquoted-speech|I do not want to promise what I cannot deliver. What I can say is that both sides have booked their seats ⟦translator-gloss|(on the plane)|on the plane|[on the plane]⟧. In this trade, that counts as progress.|“⟪⟫”⟧
An aircraft chartered by the International Committee of the Red Cross (ICRC) is standing by in Djibouti.
