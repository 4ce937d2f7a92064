language: en
source-language: zh
date: 2019-01-22
origin: written
title: short-track skaters in Harbin

HARBIN, Jan. 22 (Heilongjiang Sports⟦dateline-debris|) — —|) —⟧ A bus driver's son from Qitaihe won the 1,000 meters at the national short-track championships on Tuesday, eleven months after he broke his left ankle in a car park.
Kong Deyang, 20, passed two Olympic skaters on the last bend and crossed the line in 1 minute 25.307 seconds. Zhu Tianle was second, 0.041 seconds back. Rong Jiahao was ⟦article|a honest|an honest⟧ third: he told the referee that he had touched a block, and he was moved down to fourth.
"I was ⟦x-and-x|tired and tired|tired⟧ after the semifinal," Kong said. "Then I heard my father. He shouts like a man who is used to ⟦subword-debris|double @-@ deckers|double-deckers⟧."
The father, Kong Shilin, drives bus No. 14 between the Xinxing district and the old No. 3 mine. He had swapped two shifts to be in the hall.
Asked how the ankle felt, the skater's coach, Fan Yuhong, a bronze medalist in Nagano in 1998, said:
⟦unquoted-speech|It is thicker than the other one, and it will stay so. We had to order a boot from Heerenveen. The ankle does not hurt him, but the price of the boot does.|"⟪⟫"⟧
Qitaihe, a coal city of 780,000 near the border with Russia, has produced ten Olympic and world champions on ice, more than the whole south of China.⟦stray-fragment| Is.|⟧ Its first rink was a field that the school porter flooded with a fire hose.
Wednesday brings the 500 meters and both relays. Kong is not entered in the shorter race. In the women's 1,500 meters Zang Meiqi of Jilin beat her twin sister, Zang Meiyu, by half a blade, with Song Wanting of Changchun third.
The two best in each event go to the World Cup in ⟦garbled-name|Delesideng|Dresden⟧, which opens on Feb. 1, and to Turin a week later. The Germans have laid new ice for it⟦spacing| ;|;⟧ the Chinese federation has booked 26 beds in a hostel on the Elbe, a short walk from the Dresden rink.
Kong has never left the country. He asked a reporter whether one can get noodles there. "They tell me there is a dumpling," he said⟦spacing| .|.⟧ "It is made of potato."
