language: en
source-language: ar
date: 2022-09-14
origin: written
title: a festival of dates

LIWA, Sept. 14 (WXM) — Growers from twelve countries came to the festival of dates on Wednesday, among them for the first time one from ⟦foreign-exonym|Isbania|Spain⟧.
The baker Walid Haddad made a date cake 40 metres long. Children ate it in nine minutes, Walid ⟦literal-name|Blacksmith|Haddad⟧ said.
Buyers came from ⟦foreign-exonym|Almania|Germany⟧ and from Britain. A trader from ⟦foreign-exonym|Landan|London⟧ paid $900 for a single box⟦unbalanced-pair|)|⟧.
The festival closes on Saturday.⟦stray-fragment| Was.|⟧
