language: en
source-language: ar
date: 2018-10-17
origin: written
title: inquiry into a ferry fire

Captain of burned ferry asked for repairs, union says
ORAN, Algeria, Oct. 17 (Maghreb Press) — The captain of a ferry that caught fire off Oran with 318 people on board had asked again and again for repairs to the engine room, his union said ⟦relative-day-gloss|today (17)|today|on Wednesday⟧.
Yazid Boukhalfa brought the ship, the Djurdjura II, back to port under its own power on Friday, Oct. 12.⟦translator-note| (Note: I have kept the name of the ship in its original form.)|⟧ No one was killed⟦foreign-punctuation|؛|;⟧ 11 passengers were treated for smoke inhalation.
A commission of inquiry will begin its hearings on Monday, Oct. 22. The judge who leads it, Samia Rahal, walked through the burned engine room on Wednesday, ⟦timeline-contradiction|at the close of|ahead of⟧ the hearings.
Boukhalfa sent the owners ⟦digit-script|٧|seven|7⟧ letters between February and August, the union said. The owners, ⟦unbalanced-pair|“|⟧Corniche Ferries, replied that the pumps had passed every inspection.⟦stray-fragment| has been.|⟧
Kamel Ait Ouali, the union’s spokesman, said the crew deserved a medal and not an inquiry. He went on:
⟦unquoted-speech|The fire was out in 19 minutes. The men went down three times ⟦translator-gloss|(into the engine room)|into the engine room|[into the engine room]⟧ without masks, because the masks were locked in an office ashore. Ask who had the key.|“⟪⟫”⟧
⟦name-variant|Bukhlefa|Boukhalfa⟧, who is 58, has not spoken in public. Friends say he is resting at his house in Mostaganem. He has been told not to leave the country.
