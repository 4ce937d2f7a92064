language: en
source-language: fa
date: 2021-11-23
origin: written
title: outage at the Tehran exchange

TEHRAN, Nov. 23, 2021 (Bourse Daily⟦dateline-debris|)) -|) —⟧ Trading on the Tehran Stock Exchange stopped for three hours on Tuesday after a cooling failure in a data center knocked out the order system, officials said.
The outage began at 9:40 a.m., and brokers went back to paper slips for the first time in a generation ⟦spacing|( |(⟧not all of them remembered how).
The technical director of the exchange, ⟦self-gloss|Peyman Zarrinkafsh (Peyman Zarrinkafsh)|Peyman Zarrinkafsh⟧, said no orders had been lost. “The lights stayed on, but the machines got hot,” he said. “We switched them off before they switched themselves off.”
An internal memo dated ⟦weekday-mismatch|Friday, Nov. 13|Saturday, Nov. 13|Friday, Nov. 12⟧ had warned that a chiller ⟦translator-gloss|(at the data center)|at the data center⟧ was running without a spare.⟦stray-fragment| Had given.|⟧
The main index, which had risen on each of the four previous days, closed slightly ⟦capitalization|lower A|lower. A⟧ second exchange, which trades the ⟦untranslated-token|سهام|shares⟧ of smaller companies, was not affected.
Small investors ⟦mojibake|didnâ€™t|didn’t⟧ hide their anger. A retired teacher who had waited at a brokerage on Hafez Street since morning said:
⟦unquoted-speech|I sold my car to buy these shares. Today I wanted to sell the shares to buy back the car, and the gentleman told me to come tomorrow. Tomorrow the car will cost more.|“⟪⟫”⟧
