language: en
source-language: fa
date: 2021-08-06
origin: written
title: clean: results from a regional athletics meeting

ARAK, Iran, Aug. 6 (Varzesh Daily) – Results of the western region's athletics meeting, which ended on Friday in the Imam Khomeini Stadium:
Men, 100m: 1. Peyman Karimi (Borujerd) 10.61 seconds; 2. Peyman Karami (Dorud) 10.62; 3. Ali Ali-Asgari (Khomein) 10.8.
Men, 10,000m: 1. Karim Karimi (Azna) 29:58.4; 2. Jalil Nasseri-Pur (Aligudarz) 29:58.4, the order decided by photograph; 3. Naser Jalili (Delijan) 31:02.
Women, 400m: 1. Kazhal Kazheri (Sardasht) 55.5; 2. Farzaneh Fasih-Far (Shazand) 55.9; 3. Sahar Sahranavard (Nahavand) 57.0.
Women, 4x100m: 1. Hamadan A 47.7; 2. Hamadan B 48.8; 3. Lorestan 49.94. (Markazi dropped the baton, and then dropped it again.)
The meeting was held in heat of 41 degrees, a day later than planned; Thursday's program had been called off after the stadium's water was found to be brown. Officials drank it. "It was rust, only rust," said the referee, Col. (ret.) Vahid Vahdati. "Rust is iron. Iron is good."
Karami, who lost by a hundredth of a second to a man whose name differs from his by a letter, asked the judges to check that the right one of them had won.
They checked. He hadn't.
"On the board it said P. Karmi, so both of us cheered," said Karimi. The two share a coach, a birthday (August 8) and, since Friday, a nickname: the vowel.
