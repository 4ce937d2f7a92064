language: en
source-language: es
date: 2022-10-17
origin: written
title: Colombian flower growers and the EU

BOGOTA, Oct. 17 (Andina Sur⟦dateline-debris|).-|) —⟧ ⟦timeline-contradiction|A day after|Three days before|Ahead of⟧ trade talks in Brussels, Colombia's flower growers asked the European Union on Monday for a uniform plant health certificate.
The talks, on Thursday, October 20, are the first at ministerial level since 2019.
Patricia Lozano, who heads the growers' association, called the present rules ⟦foreign-punctuation|«|"⟧a lottery at the airport⟦foreign-punctuation|»|"⟧ in which one inspector wants a stamp and the next wants two.
Without the right paper, roses wait up to 19 hours in Liège or Amsterdam, she said, and ⟦split-word|any one|anyone⟧ who has ever bought some knows that roses do not wait well.
Lozano added:
⟦unquoted-speech|They ⟦translator-gloss|(the inspectors)|[the inspectors]⟧ are not the problem. They read what is written, and what is written says one thing in Dutch and another in French.|"⟪⟫"⟧
A proposal by the European Commission, dated ⟦weekday-mismatch|Monday, October 6|Thursday, October 6|Monday, October 3⟧, would recognize checks made at El Dorado airport, but only for a trial year.
Kenya and Ecuador, the other two big suppliers, have said they want the same treatment. An EU official in ⟦garbled-name|Bruselia|Brussels⟧, who spoke on condition of anonymity, said that was likely.
Colombia sold flowers worth $1.73 billion abroad last year, four-fifths of them to the United States. The sector employs some 140,000 people, most of them women, on the plain around Madrid and Facatativá (25 miles northwest of Bogota).
"February is our whole year," said Lozano. "⟦foreign-punctuation|¿|⟧What use is a certificate in March?"
